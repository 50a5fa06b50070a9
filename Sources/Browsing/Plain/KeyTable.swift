/// The keys and what they do, as the page of keys shows them, for a manual.
public struct KeyTable {
  public struct Row {
    public let keys: String
    public let does: String
  }

  public let title: String
  public let rows: [Row]

  private init<Request>(_ title: String, _ keymap: Keymap<Request>) {
    self.title = title
    rows = keymap.bindings.map { Row(keys: $0.shown, does: $0.does) }
  }

  public static var all: [KeyTable] {
    [
      KeyTable(Wording.keysTitle, Keymap.reading),
      KeyTable(Wording.keysWhileAsking, Keymap.prompt),
      KeyTable(Wording.keysWhileFinding, Keymap.find),
    ]
  }
}
