/// What letters change that are taken for commands and turn out to begin a question.
struct Snapshot: Sendable {
  let guide: OpenGuide
  let topics: TopicsPane
  let page: PagePane
  let mode: Mode
  let history: History
  let preferences: Preferences
}
