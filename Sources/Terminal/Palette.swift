import Screen

/// How many colours the terminal numbers.
enum ColorDepth: CaseIterable {
  case none, eight, sixteen, full

  /// Terminals that take red-green-blue values in place of numbers keep only the first eight.
  init(colors: Int, areDirect: Bool) {
    switch colors {
    case ..<8: self = .none
    case 256... where !areDirect: self = .full
    case 16... where !areDirect: self = .sixteen
    default: self = .eight
    }
  }
}

/// From what a cell means to how it looks, for one theme on one kind of terminal.
struct Palette {
  private let looks: [Look]

  init(theme: Theme, depth: ColorDepth) {
    let scheme = Scheme(theme: theme, depth: depth)
    looks = Style.allCases.map { scheme?.look(of: $0) ?? Self.monochrome($0) }
  }

  func look(of style: Style) -> Look { looks[Int(style.rawValue)] }

  /// The form without colour. It has to be enough by itself: words and these attributes carry
  /// every meaning, colours repeat it.
  static func monochrome(_ style: Style) -> Look {
    switch style {
    case .text, .quiet, .house, .border, .prompt, .footer: Look()
    case .heading, .strong, .keyName, .selectedElsewhere, .titleBar: Look(.bold)
    case .emphasis: Look(.italic)
    case .link, .term: Look(.underline)
    case .focus: Look([.reverse, .underline])
    case .selected: Look(.reverse)
    case .match: Look([.bold, .underline])
    case .currentMatch: Look([.bold, .underline, .reverse])
    case .safetyLine, .danger, .warning, .caution, .notice: Look([.bold, .reverse])
    }
  }

  /// Whether colours are wanted at all (`NO_COLOR`: https://no-color.org).
  static func wantsColor(_ color: TerminalOptions.Color, noColor: String?) -> Bool {
    switch color {
    case .always: true
    case .never: false
    case .auto: noColor?.isEmpty ?? true
    }
  }
}
