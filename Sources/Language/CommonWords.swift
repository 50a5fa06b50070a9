/// The commonest words of languages, by which a text tells which it is in.
public enum CommonWords {
  struct Language {
    let tag: String
    let name: String
    let words: Set<Substring>

    init(_ tag: String, _ name: String, _ words: String) {
      (self.tag, self.name, self.words) = (tag, name, Set(words.split(separator: " ")))
    }
  }

  static let languages = [
    Language(
      "en", "English",
      "the of and to in is you for that it with are or this be your not have as if on can may from"),
    Language(
      "es", "Spanish",
      "de la que el en y los del las un por con no una su para es al lo como más o si se usted"),
    Language(
      "fr", "French",
      "de la le et les des en un du une est que dans qui par pour au vous ou sur ne pas avec votre"),
    Language(
      "de", "German",
      "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine oder bei sie wenn"
    ),
    Language(
      "it", "Italian",
      "di e il la che in un per è una del della con non sono le i da si al come o lei se più"),
    Language(
      "pt", "Portuguese",
      "de a que e o do da em um para com não uma os no se na por mais as dos ou você seu são"),
    Language(
      "nl", "Dutch",
      "de van het een en in is dat op te zijn met voor niet aan er om als bij u of uw dit kan wordt"
    ),
    Language(
      "sv", "Swedish",
      "och i att det som en på är av för med till den inte har de om ett du kan eller"),
    Language(
      "da", "Danish",
      "og i at det er en til af på for med der de den du ikke har om hvis kan eller et"),
    Language(
      "no", "Norwegian",
      "og i det er til som en på for med at av ikke du har de om hvis kan eller et deg bør skal"),
    Language(
      "fi", "Finnish", "ja on ei että tai se voi jos kun ovat myös sinun mukaan kuin ole tämä lääke"
    ),
    Language(
      "pl", "Polish",
      "w i na z do nie się to jest że o jak lub po leku dla od oraz może przez są ten"),
    Language(
      "cs", "Czech",
      "a v na se je že to s z do pro nebo si jako při jsou po není pokud který užívání"),
    Language(
      "hu", "Hungarian", "a az és hogy nem is egy ha vagy mint ez van kell meg csak orvos ön lehet"),
    Language(
      "ro", "Romanian",
      "de și în la a cu pe din nu care sau este să un pentru dacă o se mai al sunt"),
    Language(
      "hr", "Croatian", "i u je na se za da su od ili s ne ako to kao lijek bi koji može što nije"),
    Language(
      "tr", "Turkish",
      "ve bir bu için ile da de olarak veya gibi daha en çok ilaç eğer olan ne kadar"),
    Language(
      "ca", "Catalan", "de la i el que en a les els un per amb del no una és al o si com seu aquest"
    ),
  ]

  /// So few words of a text tell nothing.
  private static let fewestWords = 20
  /// So many bytes are enough: some three thousand words.
  public static let mostBytes = 20_000
  /// A text has more of its language's commonest words than this share; a list of names has none.
  private static let leastShare = 0.1

  /// The places in `languages` of those that have a word.
  private static let speakers: [String: [Int]] = {
    var speakers: [String: [Int]] = [:]
    for (index, language) in languages.enumerated() {
      for word in language.words { speakers[String(word), default: []].append(index) }
    }
    return speakers
  }()

  /// The BCP 47 tag of the language that a text is in by its words; empty for too few, and for words
  /// that may be names in any.
  public static func language(of text: String) -> String {
    var counts = [Int](repeating: 0, count: languages.count)
    var (words, foreign) = (0, 0)
    var word = ""
    func close() {
      guard !word.isEmpty else { return }
      for index in speakers[word] ?? [] { counts[index] += 1 }
      words += 1
      if word.utf8.contains(where: { $0 >= 0x80 }) { foreign += 1 }
      word.removeAll(keepingCapacity: true)
    }
    for scalar in String(decoding: text.utf8.prefix(mostBytes), as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A: word.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
      case 0x61...0x7A, 0x27: word.unicodeScalars.append(scalar)
      case 0..<0x80: close()
      default:
        let isOfWord =
          scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
        if isOfWord { word += scalar.properties.lowercaseMapping } else { close() }
      }
    }
    close()
    let best = counts.indices.max { counts[$0] < counts[$1] } ?? 0
    // A page of Chinese has hardly a space.
    guard words >= fewestWords || foreign * 2 > words else { return "" }
    if Double(counts[best]) >= leastShare * Double(words), words > 0 { return languages[best].tag }
    return foreign * 2 > words ? Languages.undetermined : ""
  }
}
