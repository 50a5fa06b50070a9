import Education

/// A sheet of paper to take along, from top to bottom. It knows no screen: no keys, no ids.
public struct Sheet: Equatable, Sendable {
  public enum Part: Equatable, Sendable {
    case heading(String)
    /// Blocks of the guide; what only leads on is left out.
    case blocks([Block])
    case list([String])
    /// Each with a line to fill in.
    case fields([String])
    /// Boxes to tick, a row a day.
    case grid(columns: [String], rows: [String])
    /// A side of a card to cut out.
    case card(WalletCard)
  }

  /// How much has to stand on a page.
  public enum Print: Equatable, Sendable {
    case usual
    /// Small, and in two columns.
    case small
    /// The same with little between the lines, where all is to stand on one page.
    case close
  }

  public var title: String
  public var parts: [Part]
  public var print = Print.usual
  var isDense: Bool { print != .usual }
  /// The sources behind the numbers; which guide this is, how old, and who has read it.
  public var imprint: [String]
}

/// Why a sheet cannot be made.
public enum SheetError: Error, Equatable {
  /// The guide has nothing of this kind for paper.
  case missing
  /// It warns of nothing, and no topic was named to stand on the sheet.
  case nothingChosen
  /// The guide has no such card or list; it has these.
  case unknown(String, known: [String])
}

extension Block {
  /// What a reader of paper can use of it: menus lead nowhere there.
  var onPaper: Block? {
    if case .menu = self { nil } else { self }
  }
}
