// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

namespace jalon {

// While it lives, an interrupt (SIGINT, SIGTERM) asks to stop instead of killing, so that nothing is left behind.
class InterruptGuard {
public:
    InterruptGuard();
    ~InterruptGuard();
    InterruptGuard(const InterruptGuard&) = delete;
    InterruptGuard& operator=(const InterruptGuard&) = delete;

    static bool interrupted();  // since the last one was made

private:
    using Handler = void (*)(int);
    Handler m_interrupt, m_terminate;
};

}  // namespace jalon
