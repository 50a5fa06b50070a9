import Education
import GuideStore
import Screen

/// What a pane asks for.
enum Action: Equatable, Sendable {
  /// Nothing: the pane did it.
  case none
  case say(String)
  /// A command that is no matter of the pane.
  case perform(Command)

  // Where the keys go
  case giveKeysToTopics
  /// The page gets the keys, and a command to go on with.
  case giveKeysToPage(Command?)
  /// The mode over the page ends, and the page gets the key that ended it, if any.
  case close(passingOn: Key?)

  // What is shown
  case open(Target)
  /// A result of a search, with the words it was found by to be marked, and the place of its guide
  /// where that is not the open one.
  case openResult(SearchResult, MatchedWords, in: Int?)
  /// An action card of another guide.
  case openCard(CardHit, in: Int)
  /// A page that the person marked, where they marked it.
  case openBookmark(Target)
  /// The page of a topic; the keys stay with the topics where it has topics of its own to show.
  case openTopic(NodeSummary, unfolding: Bool)
  /// The first page of a guide of the shelf, by its place; the same with its topics.
  case openGuide(Int, unfolding: Bool)
  case show(PageReference, choosing: RowChoice)
  case explain(Target)
  /// A setting is changed to the next of what it can be.
  case change(Setting)
  /// A page is written to a file, to be taken along.
  case write(WantedSheet)
  /// A row of a page about the reader.
  case choose(MyRow)
  /// Something is looked for on the open page, from a line on.
  case find(Sought, from: Int)
  /// The next match, or for -1 the one before it; the keys stay where they are.
  case goToMatch(Int)
  /// What was looked for on the page is no longer marked, and the page gets the keys.
  case endFinding
  /// The guide is asked, and may say that it does not answer.
  case askWhole(String)
  /// Asks the other guides at once, and then opens what is chosen.
  case askOthers

  /// The row of a page that is chosen when it opens.
  enum RowChoice: Equatable, Sendable {
    case none, first
    /// The row with this title, or else the first.
    case titled(String?)
  }
}

extension ProgramPlace {
  /// What leads there.
  var action: Action {
    switch self {
    case .command(let command): .perform(command)
    case .teachBack: .choose(.teachBack)
    case .questions(let person): .choose(.questions(person))
    case .sheet(let subject): .show(.sheets(of: subject), choosing: .none)
    }
  }
}
