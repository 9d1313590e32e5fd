// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/data/valuation.h"

namespace jalon {

QString basisName(ValuationBasis basis, const Language& language) {
    static const char* const names[] = {
        QT_TRANSLATE_NOOP("Valuation", "after the money"), QT_TRANSLATE_NOOP("Valuation", "before the money"),
        QT_TRANSLATE_NOOP("Valuation", "share sale"),      QT_TRANSLATE_NOOP("Valuation", "fund's mark"),
        QT_TRANSLATE_NOOP("Valuation", "price paid"),      QT_TRANSLATE_NOOP("Valuation", "debt included"),
        QT_TRANSLATE_NOOP("Valuation", "market value"),    QT_TRANSLATE_NOOP("Valuation", "bid"),
        QT_TRANSLATE_NOOP("Valuation", "basis not stated")};
    return language.text("Valuation", names[static_cast<int>(basis)]);
}

QString statusName(ValuationStatus status, const Language& language) {
    static const char* const names[] = {
        QT_TRANSLATE_NOOP("Valuation", "announced"), QT_TRANSLATE_NOOP("Valuation", "on the market"),
        QT_TRANSLATE_NOOP("Valuation", "reported"),  QT_TRANSLATE_NOOP("Valuation", "talks"),
        QT_TRANSLATE_NOOP("Valuation", "estimate"),  QT_TRANSLATE_NOOP("Valuation", "derived"),
        QT_TRANSLATE_NOOP("Valuation", "denied"),    QT_TRANSLATE_NOOP("Valuation", "bid")};
    return language.text("Valuation", names[static_cast<int>(status)]);
}

QString coverageName(ValuationCoverage coverage, const Language& language) {
    static const char* const names[] = {
        QT_TRANSLATE_NOOP("Valuation", "equity"), QT_TRANSLATE_NOOP("Valuation", "with debt"),
        QT_TRANSLATE_NOOP("Valuation", "before the money"), QT_TRANSLATE_NOOP("Valuation", "bid")};
    return language.text("Valuation", names[static_cast<int>(coverage)]);
}

}  // namespace jalon
