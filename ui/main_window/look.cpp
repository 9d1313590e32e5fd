// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/main_window/look.h"

namespace jalon {

QPalette paletteOf(const Theme& theme) {
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.field);
    palette.setColor(QPalette::AlternateBase, theme.laneAlternate);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.textSecondary);
    palette.setColor(QPalette::Button, theme.field);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.accentText);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.accentText);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::ToolTipBase, theme.field);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Mid, theme.border);
    palette.setColor(QPalette::Dark, theme.border);
    palette.setColor(QPalette::Light, theme.plot);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, theme.textDisabled);
    }
    return palette;
}

// Names in braces stand for the colours of the theme.
QString styleSheetOf(const Theme& theme) {
    QString sheet = QStringLiteral(R"(
QMainWindow, QDialog { background: {window}; }
QMenuBar { background: {window}; border-bottom: 1px solid {border}; padding: 2px 6px; }
QMenuBar::item { padding: 4px 8px; border-radius: 5px; background: transparent; color: {text}; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: {hover}; }
QMenu { background: {field}; border: 1px solid {border}; padding: 5px; }
QMenu::item { padding: 5px 22px 5px 24px; border-radius: 5px; color: {text}; }
QMenu::item:selected { background: {selection}; }
QMenu::item:disabled { color: {disabled}; }
QMenu::separator { height: 1px; background: {border}; margin: 5px 8px; }
#toolRow { background: {window}; border-bottom: 1px solid {border}; }
QPushButton { background: {field}; color: {text}; border: 1px solid {border}; border-radius: 6px; padding: 5px 12px; min-height: 18px; }
QPushButton:hover { background: {hover}; }
QPushButton:pressed { background: {selection}; }
QPushButton:focus { border-color: {accent}; }
QPushButton:disabled { color: {disabled}; }
QPushButton#primary, QPushButton:default { background: {accent}; color: {accentText}; border-color: {accent}; }
QPushButton#primary:hover, QPushButton:default:hover { background: {accentHover}; }
QPushButton#primary:disabled, QPushButton:default:disabled { background: {field}; color: {disabled}; border-color: {border}; }
QPushButton#primary:focus { border: 2px solid {text}; padding: 4px 11px; }
QPushButton#linkButton { background: transparent; border: none; padding: 4px 0; color: {accent}; text-align: left; }
QPushButton#linkButton:hover { text-decoration: underline; }
QPushButton#linkButton:focus { border: 1px solid {accent}; }
QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox, QPlainTextEdit { background: {field}; color: {text}; border: 1px solid {border}; border-radius: 6px; padding: 5px 9px; selection-background-color: {accent}; selection-color: {accentText}; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus { border: 1px solid {accent}; }
QListWidget#fieldList { background: {field}; border: 1px solid {border}; border-radius: 6px; padding: 3px 5px; }
QListWidget#fieldList:focus { border: 1px solid {accent}; }
QLineEdit[refused="true"], QComboBox[refused="true"] { border: 1px solid {warning}; }
QRadioButton { spacing: 8px; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid {secondary}; border-radius: 8px; background: {field}; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid {accent}; background: {accentText}; }
QRadioButton::indicator:focus, QRadioButton::indicator:hover { border-color: {accent}; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/chevron-down.png); width: 14px; height: 14px; }
QSpinBox, QDoubleSpinBox { padding-right: 22px; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { border: none; background: transparent; width: 20px; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url(:/icons/chevron-up.png); width: 12px; height: 12px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url(:/icons/chevron-down.png); width: 12px; height: 12px; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid {secondary}; border-radius: 3px; background: {field}; }
QCheckBox::indicator:disabled { border-color: {disabled}; }
QCheckBox::indicator:checked { border-color: {accent}; background: {accent}; image: url({check}); }
QCheckBox::indicator:checked:disabled { border-color: {disabled}; background: {disabled}; }
QCheckBox::indicator:focus { border: 2px solid {accent}; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QTabWidget::pane { border: 1px solid {border}; border-radius: 6px; }
QTabBar::tab { background: transparent; color: {secondary}; padding: 6px 14px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: {text}; border-bottom: 2px solid {accent}; }
QComboBox QAbstractItemView { background: {field}; border: 1px solid {border}; selection-background-color: {selection}; selection-color: {text}; outline: none; }
QScrollArea, #filterContent, #cardContent { background: {window}; border: none; }
#filterPanel { border-right: 1px solid {border}; }
#eventCard { border-left: 1px solid {border}; }
QSplitter::handle { background: {border}; }
QSplitter::handle:hover { background: {accent}; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: {handle}; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: transparent; border: none; width: 0; height: 0; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: {border}; }
QSlider::sub-page:horizontal { background: {border}; border-radius: 2px; }
QSlider::add-page:horizontal { background: {accent}; border-radius: 2px; }
QSlider::handle:horizontal { background: {accent}; border: 2px solid {window}; width: 12px; height: 12px; margin: -6px 0; border-radius: 8px; }
QSlider:focus { outline: none; border: 1px solid {accent}; border-radius: 4px; }
QStatusBar { background: {window}; border-top: 1px solid {border}; color: {secondary}; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: {secondary}; padding: 2px 8px; }
QToolTip { background: {field}; color: {text}; border: 1px solid {border}; padding: 4px 6px; }
#messageBar { background: {field}; border: none; border-bottom: 2px solid {warning}; }
QTextBrowser { background: {window}; color: {text}; border: none; }
)");
    const auto mixed = [](const QColor& a, const QColor& b, double share) {
        return QColor::fromRgbF(static_cast<float>(a.redF() + (b.redF() - a.redF()) * share),
                                static_cast<float>(a.greenF() + (b.greenF() - a.greenF()) * share),
                                static_cast<float>(a.blueF() + (b.blueF() - a.blueF()) * share));
    };
    const std::pair<const char*, QColor> colors[] = {{"{window}", theme.window},
                                                     {"{border}", theme.border},
                                                     {"{text}", theme.text},
                                                     {"{secondary}", theme.textSecondary},
                                                     {"{disabled}", theme.textDisabled},
                                                     {"{hover}", theme.hoverFill},
                                                     {"{selection}", theme.selectionFill},
                                                     {"{field}", theme.field},
                                                     {"{accent}", theme.accent},
                                                     {"{accentText}", theme.accentText},
                                                     {"{accentHover}", mixed(theme.accent, theme.text, 0.15)},
                                                     {"{handle}", mixed(theme.window, theme.text, 0.32)},
                                                     {"{warning}", theme.warning}};
    sheet.replace(QLatin1String("{check}"),
                  theme.dark ? QStringLiteral(":/icons/check-dark.png") : QStringLiteral(":/icons/check-light.png"));
    for (const auto& [name, color] : colors)
        sheet.replace(QLatin1String(name), color.name(color.alpha() == 255 ? QColor::HexRgb : QColor::HexArgb));
    return sheet;
}

}  // namespace jalon
