import Bytes

/// The weights of the encoder that tells which English sentences mean nearly the same, as
/// `Benchmarks/sentence_encoder.py` makes them: learned from what all-MiniLM-L6-v2 (Apache License 2.0)
/// gives for them.
public enum SentenceWeights {
  /// They stay where they lie, in the program.
  public static var bytes: StaticBytes { EmbeddedText.text("sentence-encoder.bin").bytes }
}
