/// What letters change that were taken for commands and are the beginning of a question.
struct Snapshot: Sendable {
  private let topics: TopicsPane
  private let page: PagePane
  private let mode: Mode
  private let history: History
  private let bookmarks: [Bookmark]
  private let measure: Int
  private let view: ScreenLayout.View
  private let wantsMouse: Bool

  init(_ browser: Browser) {
    topics = browser.topics
    page = browser.page
    mode = browser.mode
    history = browser.history
    bookmarks = browser.bookmarks
    measure = browser.measure
    view = browser.view
    wantsMouse = browser.wantsMouse
  }

  /// Puts everything back as it was; the size of the screen may be another by now.
  func restore(_ browser: inout Browser) {
    browser.topics = topics
    browser.page = page
    browser.mode = mode.beneath
    browser.history = history
    browser.bookmarks = bookmarks
    browser.measure = measure
    browser.view = view
    browser.wantsMouse = wantsMouse
    browser.resize(to: browser.size)
  }
}
