/// How a style is shown: attributes every terminal has, and two colours by number.
///
/// Either both colours are given or neither: an ink of ours on an unknown paper could not be read.
struct Look: Hashable {
  struct Attributes: OptionSet, Hashable {
    let rawValue: UInt8
    static let bold = Attributes(rawValue: 1)
    static let underline = Attributes(rawValue: 2)
    static let reverse = Attributes(rawValue: 4)
    /// Shown as bold where the terminal has no italics.
    static let italic = Attributes(rawValue: 8)
    /// Fainter than the text, as the terminal makes it from its own ink.
    static let faint = Attributes(rawValue: 16)
  }

  struct Colors: Hashable {
    var ink: UInt8
    var paper: UInt8
  }

  var attributes: Attributes
  var colors: Colors?

  init(_ attributes: Attributes = [], colors: Colors? = nil) {
    self.attributes = attributes
    self.colors = colors
  }

  /// A pair of colours from the table that all terminals number alike.
  static func ink(_ ink: UInt8, on paper: UInt8, _ attributes: Attributes = []) -> Look {
    Look(attributes, colors: Colors(ink: ink, paper: paper))
  }
}
