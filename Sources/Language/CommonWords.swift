/// The commonest words of languages, by which a text tells which it is in.
public enum CommonWords {
  struct Language {
    let tag: String
    /// Each of them once.
    let words: String

    init(_ tag: String, _ words: String) { (self.tag, self.words) = (tag, words) }
  }

  static let languages = [
    Language(
      "en",
      "the of and to in is you for that it with are or this be your not have as if on can may from"),
    Language(
      "es",
      "de la que el en y los del las un por con no una su para es al lo como más o si se usted"),
    Language(
      "fr",
      "de la le et les des en un du une est que dans qui par pour au vous ou sur ne pas avec votre"),
    Language(
      "de",
      "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine oder bei sie wenn"
    ),
    Language(
      "it", "di e il la che in un per è una del della con non sono le i da si al come o lei se più"),
    Language(
      "pt", "de a que e o do da em um para com não uma os no se na por mais as dos ou você seu são"),
    Language(
      "nl",
      "de van het een en in is dat op te zijn met voor niet aan er om als bij u of uw dit kan wordt"
    ),
    Language(
      "sv", "och i att det som en på är av för med till den inte har de om ett du kan eller"),
    Language(
      "da", "og i at det er en til af på for med der de den du ikke har om hvis kan eller et"),
    Language(
      "no",
      "og i det er til som en på for med at av ikke du har de om hvis kan eller et deg bør skal"),
    Language(
      "fi", "ja on ei että tai se voi jos kun ovat myös sinun mukaan kuin ole tämä lääke"
    ),
    Language(
      "pl", "w i na z do nie się to jest że o jak lub po leku dla od oraz może przez są ten"),
    Language(
      "cs", "a v na se je že to s z do pro nebo si jako při jsou po není pokud který užívání"),
    Language(
      "hu", "a az és hogy nem is egy ha vagy mint ez van kell meg csak orvos ön lehet"),
    Language(
      "ro", "de și în la a cu pe din nu care sau este să un pentru dacă o se mai al sunt"),
    Language(
      "hr", "i u je na se za da su od ili s ne ako to kao lijek bi koji može što nije"),
    Language(
      "tr", "ve bir bu için ile da de olarak veya gibi daha en çok ilaç eğer olan ne kadar"),
    Language(
      "ca", "de la i el que en a les els un per amb del no una és al o si com seu aquest"
    ),
  ]

  /// Words of the lists above that are words of English too: they tell no language from it. "Can I drink?
  /// A: No." is not Catalan.
  private static let sharedWithEnglish = Set(
    ("a i no in is on as or to do die an am for at of be so per me come till van met pro care most din")
      .split(separator: " "))
  /// So many different words that English has not are evidence of another language.
  private static let leastEvidence = 3

  /// So few words of a text tell nothing.
  private static let fewestWords = 20
  /// So many bytes are enough: some three thousand words.
  public static let mostBytes = 20_000
  /// A text has more of its language's commonest words than this share; a list of names has none.
  private static let leastShare = 0.1

  /// A word that is common, and in which languages it is.
  private struct Common {
    /// Its place among all of them.
    let place: Int
    /// Places in `languages`.
    var speakers: [Int]
    let isShared: Bool
  }

  /// The common words, of ASCII and others.
  private static let common: (plain: [PlainWord: Common], other: [String: Common], count: Int) = {
    var (plain, other): ([PlainWord: Common], [String: Common]) = ([:], [:])
    for (index, language) in languages.enumerated() {
      for word in language.words.split(separator: " ") {
        let new = Common(
          place: plain.count + other.count, speakers: [],
          isShared: sharedWithEnglish.contains(word))
        if let word = PlainWord(word) {
          plain[word, default: new].speakers.append(index)
        } else {
          other[String(word), default: new].speakers.append(index)
        }
      }
    }
    return (plain, other, plain.count + other.count)
  }()

  /// The letters of a word of ASCII, small ones, as a number: to make a text of each takes five times as long.
  private struct PlainWord: Hashable {
    private var letters: UInt64 = 0
    private(set) var count = 0

    static let longest = 8

    init() {}

    /// - Returns: `nil` for longer words, and for others.
    init?(_ word: Substring) {
      guard word.utf8.count <= Self.longest, word.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
      for byte in word.utf8 { append(byte) }
    }

    mutating func append(_ byte: UInt8) {
      letters = letters << 8 | UInt64(byte)
      count += 1
    }
  }

  /// The BCP 47 tag of the language that a text is in by its words; empty for too few, and for words
  /// that may be names in any. What English might be as well is not taken for another language.
  public static func language(of text: String) -> String {
    let common = common
    let text = String(decoding: text.utf8.prefix(mostBytes), as: UTF8.self)
    let scalars = text.unicodeScalars
    var counts = [Int](repeating: 0, count: languages.count)
    // Of words that English has not: how many, and how many different ones.
    var (own, different) = (counts, counts)
    var isSeen = [Bool](repeating: false, count: common.count)
    // Words with letters that English has not, and that no word in Latin letters has.
    var (words, foreign, beyondLatin) = (0, 0, 0)
    var word = PlainWord()
    var (start, isPlain, isLatin) = (scalars.startIndex, true, true)
    func count(_ word: Common?) {
      guard let word else { return }
      for index in word.speakers {
        counts[index] += 1
        guard !word.isShared else { continue }
        own[index] += 1
        if !isSeen[word.place] { different[index] += 1 }
      }
      isSeen[word.place] = true
    }
    func close(before end: String.Index) {
      if isPlain, word.count > 0 {
        if word.count <= PlainWord.longest { count(common.plain[word]) }
        words += 1
      } else if !isPlain {
        count(common.other[text[start..<end].lowercased()])
        words += 1
        foreign += 1
        if !isLatin { beyondLatin += 1 }
      }
      (word, isPlain, isLatin) = (PlainWord(), true, true)
    }
    for index in scalars.indices {
      let scalar = scalars[index]
      let isOfWord =
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0x27: true
        case 0..<0x80: false
        default:
          scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
        }
      guard isOfWord else {
        close(before: index)
        continue
      }
      if word.count == 0, isPlain { start = index }
      if scalar.value < 0x80 { word.append(UInt8(scalar.value) | 0x20) } else { isPlain = false }
      isLatin = isLatin && (scalar.value < 0x250 || 0x1E00...0x1EFF ~= scalar.value)
    }
    close(before: scalars.endIndex)
    // A page of Chinese has hardly a space.
    guard words >= fewestWords || beyondLatin * 2 > words else { return "" }
    let english = languages.firstIndex { $0.tag == "en" } ?? 0
    let told = counts.indices.filter { index in
      index == english
        || different[index] >= leastEvidence && own[index] > counts[english]
    }
    let best = told.max { counts[$0] < counts[$1] } ?? english
    if Double(counts[best]) >= leastShare * Double(words), words > 0 { return languages[best].tag }
    return foreign * 2 > words ? Languages.undetermined : ""
  }
}
