// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/card/safe_link.h"

#include <gtest/gtest.h>

using namespace jalon;

namespace {

struct Address {
    const char* text;
    bool safe;
};

const Address addresses[] = {
    {"https://example.org/", true},
    {"http://example.org", true},
    {"https://example.org/a?b=c&d=e#f", true},
    {"https://example.org:8443/x", true},
    {"https://xn--bcher-kva.example/", true},
    {"https://en.wikipedia.org/wiki/XAI_(company)", true},
    {"mailto:desk@example.org", true},
    {"mailto:desk@example.org?subject=Hello", true},
    {"", false},
    {"example.org", false},
    {"mailto:", false},
    {"mailto:nobody", false},
    {"file:///etc/passwd", false},
    {"FILE:///etc/passwd", false},
    {"file://host/share", false},
    {"\\\\host\\share", false},
    {"//host/share", false},
    {"smb://host/share", false},
    {"ftp://example.org/", false},
    {"javascript:alert(1)", false},
    {"JavaScript:alert(1)", false},
    {" javascript:alert(1)", false},
    {"java\nscript:alert(1)", false},
    {"data:text/html,<script>", false},
    {"vbscript:x", false},
    {"about:blank", false},
    {"qrc:/story.jalon", false},
    {"http://", false},
    {"https:///path", false},
    {"http:example.org", false},
    {"https://user@example.org/", false},
    {"https://user:secret@example.org/", false},
    {"https://exa mple.org/", false},
    {"https://example.org/a b", false},
    {"https://example.org/\u202Egnp.exe", false},
    {"https://example.org/\u200Bx", false},
    {"https://example.org/\tx", false},
    {"tel:+331", false},
    {"ssh://host", false},
    {"x-apple:foo", false},
    {"https", false},
    {"/usr/bin/true", false},
    {"C:\\Windows", false},
    {"view-source:https://example.org", false},
};

}  // namespace

TEST(SafeLink, OnlyWebAndMailAddressesAreOpened) {
    for (const Address& address : addresses)
        EXPECT_EQ(isSafeLink(QString::fromUtf8(address.text)), address.safe) << address.text;
}

TEST(SafeLink, HiddenCharactersAreMadeVisible) {
    EXPECT_EQ(visibleAddress(QStringLiteral("https://a.example/")), QStringLiteral("https://a.example/"));
    EXPECT_EQ(visibleAddress(QString::fromUtf8("a\u202Eb")), QStringLiteral("a[U+202E]b"));
    EXPECT_EQ(visibleAddress(QStringLiteral("a\nb")), QStringLiteral("a[U+000A]b"));
}
