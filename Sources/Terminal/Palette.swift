import Screen

/// From what a cell means to how it looks, for one theme on one kind of terminal.
struct Palette {
  private let looks: [Look]

  init(theme: Theme, depth: ColorDepth) {
    let scheme = Scheme(theme: theme, depth: depth)
    looks = Style.allCases.map { scheme?.look(of: $0) ?? Look.monochrome($0) }
  }

  func look(of style: Style) -> Look { looks[Int(style.rawValue)] }

  /// Whether colours are wanted at all (`NO_COLOR`: https://no-color.org).
  static func wantsColor(_ color: TerminalOptions.Color, noColor: String?) -> Bool {
    switch color {
    case .always: true
    case .never: false
    case .auto: noColor?.isEmpty ?? true
    }
  }
}
