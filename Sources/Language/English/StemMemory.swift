/// Remembers stems while many texts are gone through: they use the same words again and again.
public final class StemMemory {
  private var stems: [String: String] = [:]

  public init() {}

  /// The same as `Stem.of`.
  public func stem(of word: String) -> String {
    if let stem = stems[word] { return stem }
    let stem = Stem.of(word)
    stems[word] = stem
    return stem
  }
}
