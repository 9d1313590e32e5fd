// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/command_line/interrupt_guard.h"

#include <atomic>
#include <csignal>

namespace jalon {

namespace {

std::atomic<bool> asked{false};

void ask(int) {
    asked = true;
}

}  // namespace

InterruptGuard::InterruptGuard() {
    asked = false;
    m_interrupt = std::signal(SIGINT, ask);
    m_terminate = std::signal(SIGTERM, ask);
}

InterruptGuard::~InterruptGuard() {
    std::signal(SIGINT, m_interrupt);
    std::signal(SIGTERM, m_terminate);
}

bool InterruptGuard::interrupted() {
    return asked;
}

}  // namespace jalon
