/// How a word sounds, roughly: words that are written as they are heard have the same key
/// ("nausia" and "nausea", "farmacy" and "pharmacy").
///
/// A much shortened Metaphone (L. Philips, 1990): sounds with several spellings become one letter,
/// doubled letters one, and vowels inside the word are dropped.
public enum PhoneticKey {
  public static func of(_ word: String) -> String {
    var letters = word.utf8.allSatisfy { $0 < 0x80 } ? word : word.filter(\.isASCII)
    for (written, heard) in beginnings where letters.hasPrefix(written) {
      letters = heard + letters.dropFirst(written.count)
    }
    var key: [UInt8] = []
    let bytes = Array(letters.utf8)
    var index = 0
    while index < bytes.count {
      let rest = bytes[index...]
      if let (written, heard) = spellings.first(where: { rest.starts(with: $0.written) }) {
        for byte in heard where key.last != byte { key.append(byte) }
        index += written.count
        continue
      }
      let byte = bytes[index]
      index += 1
      if "aeiouyhw".utf8.contains(byte) {
        if key.isEmpty { key.append(UInt8(ascii: "a")) }
      } else if key.last != byte {
        key.append(byte)
      }
    }
    return String(decoding: key, as: UTF8.self)
  }

  private static let beginnings = [
    ("kn", "n"), ("gn", "n"), ("wr", "r"), ("ps", "s"), ("x", "s"), ("rh", "r"),
  ]

  private static let spellings: [(written: [UInt8], heard: [UInt8])] = [
    ("tion", "sn"), ("sion", "sn"), ("cian", "sn"), ("tch", "k"), ("sch", "sk"), ("sce", "s"),
    ("sci", "s"), ("dge", "j"), ("dgi", "j"), ("ph", "f"), ("gh", ""), ("ck", "k"), ("qu", "k"),
    ("ce", "s"), ("ci", "s"), ("cy", "s"), ("ch", "k"), ("ge", "j"), ("gi", "j"), ("c", "k"),
    ("q", "k"), ("z", "s"), ("x", "ks"), ("v", "f"), ("d", "t"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }
}
