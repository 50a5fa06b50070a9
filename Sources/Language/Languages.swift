/// The languages that something is known of; each has a folder here.
public enum Languages {
  /// BCP 47 tags.
  private static let known = ["en"]

  /// Whether it has the shape of a tag.
  public static func isTag(_ text: String) -> Bool {
    text.wholeMatch(of: /[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*/) != nil
  }

  /// Whether a text in it is read by what is known: what tells no language is read so too, and of
  /// "en-GB" only the language counts.
  public static func isRead(_ tag: String) -> Bool { tag.isEmpty || known.contains(primary(tag)) }

  /// A text that tells no language and is in none that can be told (BCP 47).
  public static let undetermined = "und"
  /// Several texts, each in another (BCP 47).
  public static let multiple = "mul"

  /// What a language is called in English; its tag where that is not known.
  public static func name(_ tag: String) -> String {
    names[primary(tag)] ?? tag
  }

  /// "pt" and "pt-BR" are the same language.
  static func isSame(_ one: String, _ other: String) -> Bool { primary(one) == primary(other) }

  private static func primary(_ tag: String) -> String {
    String(tag.prefix { $0 != "-" && $0 != "_" }).lowercased()
  }

  /// Languages that are told by their words, and those that are not, by what is published in them most.
  private static let names = [
    "en": "English", "es": "Spanish", "fr": "French", "de": "German", "it": "Italian",
    "pt": "Portuguese", "nl": "Dutch", "sv": "Swedish", "da": "Danish", "no": "Norwegian",
    "fi": "Finnish", "pl": "Polish", "cs": "Czech", "hu": "Hungarian", "ro": "Romanian",
    "hr": "Croatian", "tr": "Turkish", "ca": "Catalan",
    undetermined: "a language that is not known here", multiple: "several languages",
    "ar": "Arabic", "bg": "Bulgarian", "el": "Greek", "et": "Estonian", "fa": "Persian",
    "he": "Hebrew", "hi": "Hindi", "ht": "Haitian Creole", "is": "Icelandic", "ja": "Japanese",
    "ko": "Korean", "lt": "Lithuanian", "lv": "Latvian", "mt": "Maltese", "ru": "Russian",
    "sk": "Slovak", "sl": "Slovenian", "so": "Somali", "sw": "Swahili", "tl": "Tagalog",
    "uk": "Ukrainian", "ur": "Urdu", "vi": "Vietnamese", "zh": "Chinese",
  ]
}
