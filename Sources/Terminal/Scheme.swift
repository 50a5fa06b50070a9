import Screen

/// The looks of one theme at one colour depth. What is not named looks like `text`, apart from the
/// attributes of its monochrome form.
///
/// Numbers 0–15 are the terminal's own palette, so each pair has to be readable with VGA's colours
/// as with xterm's; 16–255 are the same everywhere. Bold may turn 0–7 into 8–15, which is why
/// black is never bold. WCAG 2 asks for 4.5:1; `text` has 7:1, and `contrast` has it everywhere.
struct Scheme {
  /// `nil` where the terminal's own two colours stay.
  private let text: Look?
  /// By the style's raw value. A dictionary's first use costs the runtime a search through every
  /// conformance in the program, which a reader waits for at the start.
  private let looks: [Look?]

  func look(of style: Style) -> Look {
    if let look = looks[Int(style.rawValue)] { return look }
    let plain = Look.monochrome(style)
    guard let colors = text?.colors else { return plain }
    return Look(plain.attributes, colors: colors)
  }

  init?(theme: Theme, depth: ColorDepth) {
    switch (theme, depth) {
    case (.mono, _), (_, .none): return nil
    case (.terminal, .full): self = .terminalFull
    case (.terminal, .sixteen): self = .terminalSixteen
    case (.terminal, .eight): self = .terminalEight
    case (.light, .full): self = .lightFull
    case (.light, .sixteen): self = .lightSixteen
    case (.light, .eight): self = .lightEight
    case (.dark, .full): self = .darkFull
    case (.dark, .sixteen): self = .darkSixteen
    case (.dark, .eight): self = .darkEight
    case (.contrast, .full): self = .contrastFull
    case (.contrast, .sixteen): self = .contrastSixteen
    case (.contrast, .eight): self = .contrastEight
    }
  }

  private init(
    text: Look? = nil, over looks: [Look?] = Array(repeating: nil, count: Style.allCases.count),
    _ more: KeyValuePairs<Style, Look>
  ) {
    var looks = looks
    for (style, look) in more { looks[Int(style.rawValue)] = look }
    let place = Int(Style.text.rawValue)
    looks[place] = looks[place] ?? text
    self.text = text
    self.looks = looks
  }

  private func adding(text: Look, _ more: KeyValuePairs<Style, Look>) -> Scheme {
    Scheme(text: text, over: looks, more)
  }

  // The signal words have the colours of ANSI Z535 where the terminal has them: white on red,
  // black on orange, black on yellow, white on blue.

  private static let terminalFull = Scheme([
    .danger: .ink(231, on: 124, .bold), .warning: .ink(16, on: 208, .bold),
    .caution: .ink(16, on: 226, .bold), .notice: .ink(231, on: 25, .bold),
    .safetyLine: .ink(231, on: 124, .bold),
    .currentMatch: .ink(16, on: 214, [.bold, .underline]),
    .quiet: Look(.faint),
  ])

  private static let terminalSixteen = Scheme([
    .danger: .ink(15, on: 1, .bold), .warning: .ink(0, on: 11),
    .caution: .ink(11, on: 0, .bold), .notice: .ink(15, on: 4, .bold),
    .safetyLine: .ink(15, on: 1, .bold),
    .currentMatch: .ink(0, on: 11, .underline),
  ])

  private static let terminalEight = Scheme([
    .danger: .ink(7, on: 1, .bold), .warning: .ink(3, on: 0, .bold),
    .caution: .ink(0, on: 6), .notice: .ink(7, on: 4, .bold),
    .safetyLine: .ink(7, on: 1, .bold),
    .currentMatch: .ink(0, on: 2, .underline),
  ])

  private static let lightFull = terminalFull.adding(
    text: .ink(16, on: 231),
    [
      .quiet: .ink(240, on: 231), .border: .ink(240, on: 231),
      .heading: .ink(24, on: 231, .bold), .link: .ink(25, on: 231, .underline),
      .term: .ink(54, on: 231, .underline), .focus: .ink(231, on: 54, [.bold, .underline]),
      .selected: .ink(231, on: 25), .selectedElsewhere: .ink(16, on: 253),
      .footer: .ink(16, on: 254), .keyName: .ink(16, on: 254, .bold),
    ])

  private static let lightSixteen = terminalSixteen.adding(
    text: .ink(0, on: 15),
    [
      .heading: .ink(4, on: 15, .bold), .strong: .ink(4, on: 15, .bold), .emphasis: .ink(0, on: 15),
      .titleBar: .ink(4, on: 15, .bold), .match: .ink(0, on: 15, .underline),
      .link: .ink(4, on: 15, .underline), .term: .ink(5, on: 15, .underline),
      .focus: .ink(15, on: 5, [.bold, .underline]), .selected: .ink(15, on: 4),
      .selectedElsewhere: .ink(0, on: 7), .keyName: .ink(4, on: 15, .bold),
    ])

  private static let lightEight = terminalEight.adding(
    text: .ink(0, on: 7),
    [
      .heading: .ink(4, on: 7), .strong: .ink(4, on: 7), .emphasis: .ink(0, on: 7),
      .titleBar: .ink(4, on: 7), .match: .ink(0, on: 7, .underline),
      .link: .ink(4, on: 7, .underline), .term: .ink(0, on: 7, .underline),
      .focus: .ink(7, on: 0, .underline), .selected: .ink(7, on: 4),
      .selectedElsewhere: .ink(0, on: 6), .keyName: .ink(4, on: 7),
    ])

  private static let darkFull = terminalFull.adding(
    text: .ink(253, on: 234),
    [
      .quiet: .ink(248, on: 234), .border: .ink(248, on: 234),
      .heading: .ink(153, on: 234, .bold), .strong: .ink(231, on: 234, .bold),
      .link: .ink(117, on: 234, .underline), .term: .ink(183, on: 234, .underline),
      .focus: .ink(16, on: 183, [.bold, .underline]), .selected: .ink(16, on: 117),
      .selectedElsewhere: .ink(253, on: 238), .footer: .ink(253, on: 236),
      .keyName: .ink(231, on: 236, .bold),
    ])

  private static let darkSixteen = terminalSixteen.adding(
    text: .ink(7, on: 0),
    [
      .heading: .ink(15, on: 0, .bold), .strong: .ink(15, on: 0, .bold),
      .link: .ink(14, on: 0, .underline), .term: .ink(13, on: 0, .underline),
      .focus: .ink(0, on: 13, .underline), .selected: .ink(0, on: 15),
      .selectedElsewhere: .ink(15, on: 4), .keyName: .ink(15, on: 0, .bold),
    ])

  private static let darkEight = terminalEight.adding(
    text: .ink(7, on: 0),
    [
      .link: .ink(6, on: 0, .underline), .term: .ink(2, on: 0, .underline),
      .focus: .ink(0, on: 2, .underline), .selected: .ink(0, on: 7),
      .selectedElsewhere: .ink(7, on: 4),
    ])

  private static let contrastFull = Scheme(
    text: .ink(231, on: 16),
    [
      .danger: .ink(231, on: 88, .bold), .warning: .ink(16, on: 208, .bold),
      .caution: .ink(16, on: 226, .bold), .notice: .ink(16, on: 51, .bold),
      .safetyLine: .ink(231, on: 88, .bold),
      .link: .ink(226, on: 16, .underline), .term: .ink(51, on: 16, .underline),
      .focus: .ink(16, on: 226, [.bold, .underline]), .selected: .ink(16, on: 231),
      .selectedElsewhere: .ink(226, on: 16, .bold),
      .currentMatch: .ink(16, on: 226, [.bold, .underline]),
    ])

  private static let contrastSixteen = Scheme(
    text: .ink(15, on: 0),
    [
      .danger: .ink(0, on: 15), .warning: .ink(0, on: 11), .caution: .ink(11, on: 0, .bold),
      .notice: .ink(0, on: 14), .safetyLine: .ink(0, on: 11),
      .link: .ink(11, on: 0, .underline), .term: .ink(14, on: 0, .underline),
      .focus: .ink(0, on: 11, .underline), .selected: .ink(0, on: 15),
      .selectedElsewhere: .ink(11, on: 0, .bold),
      .currentMatch: .ink(0, on: 11, .underline),
    ])

  private static let contrastEight = Scheme(
    text: .ink(7, on: 0),
    [
      .danger: .ink(0, on: 7), .warning: .ink(3, on: 0, .bold), .caution: .ink(3, on: 0, .bold),
      .notice: .ink(6, on: 0), .safetyLine: .ink(3, on: 0, .bold),
      .link: .ink(6, on: 0, .underline), .term: .ink(6, on: 0, .underline),
      .focus: .ink(0, on: 6, .underline), .selected: .ink(0, on: 7),
      .selectedElsewhere: .ink(6, on: 0),
      .currentMatch: .ink(0, on: 7, .underline),
    ])
}
