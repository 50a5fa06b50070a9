/// Words whose syllables the rules of spelling miss; medicines and medical words among them.
enum SyllableTable {
  static let counts: [String: Int] = {
    var counts: [String: Int] = [:]
    for (count, words) in groups {
      for word in words.split(whereSeparator: \.isWhitespace) { counts[String(word)] = count }
    }
    return counts
  }()

  private static let groups: [(Int, String)] = [
    (1, "league tongue"),
    (
      2,
      """
      business colleague conscience create elsewhere every fatigue fluid frontier poet react
      science soldier something sometimes someone somewhere therefore
      """
    ),
    (
      3,
      """
      ambien anyone area chorea created dementia employee employer everyday everyone everything
      idea museum nausea reaction reassure scientist suicide
      """
    ),
    (
      4,
      "anesthesia diabetes diarrhea diarrhoea everybody monoamine reality reassuring scientific suicidal"
    ),
    (5, "contraindicated coordination"),
    (6, "contraindication"),
    (7, "gastroesophageal"),
  ]
}
