// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/base/problem.h"

namespace jalon {

QString problemKindName(ProblemKind kind) {
    switch (kind) {
        case ProblemKind::WrongUsage:
            return QStringLiteral("wrong-usage");
        case ProblemKind::NotFound:
            return QStringLiteral("not-found");
        case ProblemKind::NotAFile:
            return QStringLiteral("not-a-file");
        case ProblemKind::NotReadable:
            return QStringLiteral("not-readable");
        case ProblemKind::Empty:
            return QStringLiteral("empty");
        case ProblemKind::NotADocument:
            return QStringLiteral("not-a-document");
        case ProblemKind::NewerVersion:
            return QStringLiteral("newer-version");
        case ProblemKind::Damaged:
            return QStringLiteral("damaged");
        case ProblemKind::RecentEditsMissing:
            return QStringLiteral("recent-edits-missing");
        case ProblemKind::BadDate:
            return QStringLiteral("bad-date");
        case ProblemKind::BadValue:
            return QStringLiteral("bad-value");
        case ProblemKind::MissingText:
            return QStringLiteral("missing-text");
        case ProblemKind::Exists:
            return QStringLiteral("exists");
        case ProblemKind::CannotWrite:
            return QStringLiteral("cannot-write");
        case ProblemKind::Cancelled:
            return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

}  // namespace jalon
