/// Ages, as people write them: "my 4 year old", "aged 82", "72yo".
public enum AgeWords {
  /// Whose doses and dangers leaflets speak of apart.
  public enum Age: String, Equatable, Sendable {
    case child
    case older
  }

  /// The youngest adult, and the youngest whom medicine calls an older person, in years.
  private static let adult = 18
  private static let older = 65
  private static let oldest = 120

  /// The words that tell an age, by their place; none for an adult in the middle of life, of whom leaflets say
  /// nothing apart.
  /// - Parameter words: in small letters.
  public static func ages(in words: [String]) -> [Int: Age] {
    var ages: [Int: Age] = [:]
    for place in words.indices {
      guard let count = years(in: words, at: place) else { continue }
      ages[place] = count < adult ? .child : count >= older ? .older : nil
    }
    return ages
  }

  /// How old somebody is, where the word is the number of an age.
  private static func years(in words: [String], at place: Int) -> Int? {
    let word = words[place]
    let digits = word.prefix { $0.isNumber && $0.isASCII }
    guard let count = Int(digits), count <= oldest else { return nil }
    func next(_ step: Int) -> String {
      place + step < words.count ? words[place + step] : ""
    }
    let behind = digits.endIndex == word.endIndex ? nil : String(word[digits.endIndex...])
    let unit = behind ?? next(1)
    let follows = next(behind == nil ? 2 : 1)
    let isAge =
      ofAge.contains(unit) || units.contains(unit) && olds.contains(follows)
      || behind == nil && place > 0 && before.contains(words[place - 1])
    guard isAge else { return nil }
    return ofBabies.contains(unit) ? 0 : count
  }

  private static let before: Set<String> = ["aged", "age"]
  private static let olds: Set<String> = ["old", "olds", "o"]
  private static let ofAge: Set<String> = ["yo", "yos", "yold", "yrold", "yearold"]
  private static let ofBabies: Set<String> = [
    "day", "days", "week", "weeks", "wk", "wks", "month", "months", "mo", "mth", "mths",
  ]
  private static let units: Set<String> = ofBabies.union(["y", "yr", "yrs", "year", "years"])
}
