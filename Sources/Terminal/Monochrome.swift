import Screen

extension Look {
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
}
