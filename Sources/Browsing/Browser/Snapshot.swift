/// What letters change that are taken for commands and turn out to begin a question.
struct Snapshot: Sendable {
  let topics: TopicsPane
  let page: PagePane
  let mode: Mode
  let history: History
  let bookmarks: Bookmarks
  let preferences: Preferences
  let reader: Reader
}
