import Screen
import Testing

@testable import Terminal

/// Every pair of colours, computed with the formula of WCAG 2 on the palettes that differ most.
@Suite("Palette")
struct PaletteTests {
  struct Case: CustomTestStringConvertible {
    var theme: Theme
    var depth: ColorDepth
    var testDescription: String { "\(theme) \(depth)" }
    var palette: Palette { Palette(theme: theme, depth: depth) }
  }

  static let cases = Theme.allCases.flatMap { theme in
    ColorDepth.allCases.map { Case(theme: theme, depth: $0) }
  }

  @Test(
    "Every pair has a contrast of 4.5, text of 7, and contrast of 7 throughout", arguments: cases)
  func readable(_ given: Case) {
    let body: Set<Style> = [.text, .emphasis, .house]
    for style in Style.allCases {
      let look = given.palette.look(of: style)
      let floor = body.contains(style) || given.theme == .contrast ? 7.0 : 4.5
      for ratio in ratios(of: look) {
        #expect(ratio >= floor, "\(style): \(look)")
      }
    }
  }

  /// Green said "all is well" of "Call your local emergency number", and nothing said what it meant.
  @Test("The guide's own words look as those of the sources do", arguments: cases)
  func ownWords(_ given: Case) {
    #expect(given.palette.look(of: .house) == given.palette.look(of: .text))
  }

  @Test("The formula agrees with its definition")
  func formula() {
    #expect(contrast(RGB(0, 0, 0), RGB(255, 255, 255)) == 21)
    #expect(contrast(RGB(255, 255, 255), RGB(255, 255, 255)) == 1)
    // The lightest grey that is readable on white, as WCAG's tutorials give it.
    #expect(abs(contrast(RGB(118, 118, 118), RGB(255, 255, 255)) - 4.54) < 0.01)
  }

  @Test("Numbers stay within what the terminal counts", arguments: cases)
  func numbers(_ given: Case) {
    let limit: [ColorDepth: UInt8] = [.none: 0, .eight: 7, .sixteen: 15, .full: 255]
    for style in Style.allCases {
      guard let colors = given.palette.look(of: style).colors else { continue }
      #expect(given.depth != .none && given.theme != .mono)
      #expect(max(colors.ink, colors.paper) <= limit[given.depth] ?? 0)
    }
  }

  @Test(
    "What carries meaning differs from text, in every theme and without colour", arguments: cases)
  func meaning(_ given: Case) {
    let palette = given.palette
    let text = palette.look(of: .text)
    let meaningful: [Style] = [
      .heading, .strong, .emphasis, .link, .term, .focus, .selected, .selectedElsewhere, .match,
      .currentMatch, .danger, .warning, .caution, .notice, .titleBar, .safetyLine, .keyName,
    ]
    for style in meaningful where !(style == .emphasis && palette.look(of: style).colors != nil) {
      #expect(palette.look(of: style) != text, "\(style)")
    }
    // Neighbours that must not be taken for one another.
    #expect(palette.look(of: .match) != palette.look(of: .currentMatch))
    #expect(palette.look(of: .link) != palette.look(of: .focus))
    #expect(palette.look(of: .link) != palette.look(of: .match))
    #expect(palette.look(of: .selected) != palette.look(of: .selectedElsewhere))
    #expect(palette.look(of: .selected) != palette.look(of: .currentMatch))
    #expect(palette.look(of: .selected) != palette.look(of: .match))
  }

  @Test("The terminal's own colours stay where ours are not complete pairs")
  func ownColors() {
    for depth in ColorDepth.allCases {
      let palette = Palette(theme: .terminal, depth: depth)
      #expect(palette.look(of: .text) == Look())
      #expect(palette.look(of: .link) == Look(.underline))
      #expect(palette.look(of: .selected) == Look(.reverse))
    }
  }

  @Test(
    "A terminal's count of colours decides the depth",
    arguments: [
      (-1, false, ColorDepth.none), (0, false, .none), (2, false, .none), (8, false, .eight),
      (15, false, .eight), (16, false, .sixteen), (88, false, .sixteen), (256, false, .full),
      (16_777_216, true, .eight), (256, true, .eight),
    ])
  func depth(colors: Int, areDirect: Bool, depth: ColorDepth) {
    #expect(ColorDepth(colors: colors, areDirect: areDirect) == depth)
  }

  @Test("NO_COLOR wins over the terminal and loses against an explicit always")
  func noColor() {
    #expect(Palette.wantsColor(.auto, noColor: nil))
    #expect(Palette.wantsColor(.auto, noColor: ""))
    #expect(!Palette.wantsColor(.auto, noColor: "1"))
    #expect(Palette.wantsColor(.always, noColor: "1"))
    #expect(!Palette.wantsColor(.never, noColor: nil))
  }

  /// The contrast on each palette; for bold also as terminals show it that brighten bold.
  private func ratios(of look: Look) -> [Double] {
    guard let colors = look.colors else { return [] }
    let bright = colors.ink < 8 && look.attributes.contains(.bold) ? colors.ink + 8 : colors.ink
    // VGA text, and the Linux console after it, has no bold but bright.
    return [
      contrast(RGB.vga(bright), RGB.vga(colors.paper)),
      contrast(RGB.xterm(colors.ink), RGB.xterm(colors.paper)),
      contrast(RGB.xterm(bright), RGB.xterm(colors.paper)),
    ]
  }
}
