/// What a key can ask for.
enum Command: CaseIterable, Equatable, Sendable {
  case up, down, open, leave
  case nextStop, previousStop
  case pageDown, pageUp, top, end
  case back, forward
  case wider, narrower
  case search, nextMatch, previousMatch
  case questions, warnings, helpNow, disagreements, sources, terms
  case contents, mark, marks, mouse
  case keys, close, quit
}
