import SQLite

/// The tables of a library file.
///
/// A library is an SQLite application file: `application_id` says that it is ours and
/// `user_version` which layout it has (https://www.sqlite.org/appfileformat.html).
enum LibrarySchema {
  /// "BEDS" in ASCII.
  static let applicationID: Int32 = 0x4245_4453
  /// Raised with every change of the tables or of the blocks stored in them.
  static let version: Int32 = 25

  /// No path to a page has more folders than this (POSIX: 4096 bytes): a deeper row is damaged.
  static let deepest = 2048

  /// Half as many again as the largest guide that was ever measured. To print more would take seconds and
  /// hundreds of megabytes; the browser reads a list as far as it shows it, and has no such end.
  static let longestList = 150_000

  /// As SQLite keeps them, letter by letter: a library with other ones is none of ours.
  static let objects = [
    // Of the learned stage: the step of the weights of pieces; of its verdicts the step and the
    // biases; and whether the guide's own ways to ask were learned, not only the standard subjects'.
    // Then the kinds of its nodes, and whether it warns of anything. `sentences`: what was learned with
    // the sentence encoder.
    """
    CREATE TABLE guide (
      about BLOB NOT NULL, sources BLOB NOT NULL, names TEXT NOT NULL, things TEXT NOT NULL,
      step REAL NOT NULL, verdicts TEXT NOT NULL, taught INTEGER NOT NULL,
      kinds TEXT NOT NULL, warns INTEGER NOT NULL, sentences BLOB NOT NULL)
    """,
    // What stands behind each packed value (`Packing`).
    "CREATE TABLE dictionary (bytes BLOB NOT NULL)",
    // `children`, `unfolds` and `place`, which is that among the rows below one, are counted once, while
    // it is written; cards have no place.
    """
    CREATE TABLE node (
      ordinal INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, title TEXT NOT NULL,
      label TEXT, parent TEXT, depth INTEGER NOT NULL, main TEXT, grade REAL,
      children INTEGER NOT NULL, unfolds INTEGER NOT NULL, place INTEGER)
    """,
    "CREATE INDEX node_parent ON node (parent, place)",
    "CREATE INDEX node_kind ON node (kind, ordinal)",
    // Apart from the rows of the tree, so that many of those stand on one page of the file; by the ordinal
    // of its node, for in an index a row of some hundred bytes takes pages of its own. `blocks` is packed.
    // `long`: the menus at its end are kept row by row.
    """
    CREATE TABLE page (
      node INTEGER PRIMARY KEY, blocks BLOB NOT NULL, long INTEGER NOT NULL)
    """,
    """
    CREATE TABLE page_row (
      node INTEGER NOT NULL, place INTEGER NOT NULL, block BLOB NOT NULL, PRIMARY KEY (node, place))
      WITHOUT ROWID
    """,
    // `page`: what the page is called that the warning stands on. `content` is packed.
    """
    CREATE TABLE warning (
      place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, node TEXT NOT NULL, page TEXT NOT NULL,
      content BLOB NOT NULL)
    """,
    // The action plan, whole, in one row; none for a guide without one.
    "CREATE TABLE plan (content BLOB NOT NULL)",
    // How the signs of the plan are named for which the emergency number is called at once: their stems,
    // by each of them, and whether everybody calls who has the sign.
    "CREATE TABLE sign (stem TEXT NOT NULL, stems TEXT NOT NULL, outright INTEGER NOT NULL)",
    "CREATE INDEX sign_stem ON sign (stem)",
    // What the guide has for paper, the same way.
    "CREATE TABLE paper (content BLOB NOT NULL)",
    // `part`: of which of how many groups of phrases that open the card together; NULL for none.
    """
    CREATE TABLE phrase (
      first TEXT NOT NULL, words TEXT NOT NULL, whole INTEGER NOT NULL, card TEXT NOT NULL,
      part INTEGER, parts INTEGER NOT NULL)
    """,
    "CREATE INDEX phrase_first ON phrase (first)",
    """
    CREATE TABLE lexicon (
      typed TEXT NOT NULL, stems TEXT NOT NULL, kind TEXT NOT NULL, sense INTEGER NOT NULL)
    """,
    "CREATE TABLE sense (number INTEGER PRIMARY KEY, words TEXT NOT NULL)",
    "CREATE INDEX lexicon_typed ON lexicon (typed)",
    "CREATE INDEX lexicon_stems ON lexicon (stems)",
    """
    CREATE TABLE word (
      word TEXT PRIMARY KEY, entries INTEGER NOT NULL, roles INTEGER NOT NULL) WITHOUT ROWID
    """,
    """
    CREATE TABLE stem (
      number INTEGER PRIMARY KEY, stem TEXT NOT NULL UNIQUE, entries INTEGER NOT NULL)
    """,
    // `node`: the ordinal of its page. `part`: what stands behind the page's id in its own. `content`: its
    // text and its citations, packed. `opening`: so many lines of the text are shown together. `subject`:
    // the standard subject that it treats.
    """
    CREATE TABLE entry (
      ordinal INTEGER PRIMARY KEY, node INTEGER NOT NULL, part TEXT NOT NULL, block INTEGER NOT NULL,
      kind TEXT NOT NULL, title TEXT NOT NULL, content BLOB NOT NULL,
      opening INTEGER NOT NULL, stems BLOB NOT NULL, subject TEXT)
    """,
    "CREATE INDEX entry_subject ON entry (subject) WHERE subject IS NOT NULL",
    "CREATE INDEX entry_node ON entry (node)",
    "CREATE INDEX entry_title ON entry (title COLLATE NOCASE)",
    """
    CREATE VIRTUAL TABLE entry_text USING fts5 (
      title, otherWords, body, content='', tokenize='unicode61')
    """,
    // What an entry means, where nobody taught the guide how people ask: of its title and of each line the
    // numbers of the sentence encoder, brought to one length, a byte each; the title and `asked` - 1 ways to
    // ask first.
    """
    CREATE TABLE meaning (
      ordinal INTEGER PRIMARY KEY, asked INTEGER NOT NULL, texts BLOB NOT NULL)
    """,
    // The learned stage of the search: what it tells apart, what each piece of a text says for it,
    // and the examples, for people who ask why.
    """
    CREATE TABLE asked (
      ordinal INTEGER PRIMARY KEY, name TEXT NOT NULL, role INTEGER NOT NULL)
    """,
    "CREATE TABLE piece (bucket INTEGER PRIMARY KEY, pieces BLOB NOT NULL)",
    "CREATE TABLE way (entry TEXT PRIMARY KEY, ways BLOB NOT NULL) WITHOUT ROWID",
    "CREATE TABLE way_word (word TEXT PRIMARY KEY, number INTEGER NOT NULL) WITHOUT ROWID",
  ]

  /// What the full-text index makes for itself.
  private static let indexObjects = [
    "CREATE TABLE 'entry_text_data'(id INTEGER PRIMARY KEY, block BLOB)",
    """
    CREATE TABLE 'entry_text_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID
    """,
    "CREATE TABLE 'entry_text_docsize'(id INTEGER PRIMARY KEY, sz BLOB)",
    "CREATE TABLE 'entry_text_config'(k PRIMARY KEY, v) WITHOUT ROWID",
  ]

  /// Whether a library defines just these objects: nothing is read from one that has a view, a
  /// trigger, a column that is computed, or a table that is made in another way.
  static func isKept(by db: Database) throws -> Bool {
    // SQLite makes an index for each UNIQUE; those have no text.
    let kept = try db.rows("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL") {
      try $0.text(0)
    }
    let known = objects + indexObjects
    return kept.count == known.count && Set(kept) == Set(known)
  }
}
