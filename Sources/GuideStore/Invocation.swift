/// How a guide is named on the command line that opens it again. Whoever types a command that is
/// printed must come to the guide that printed it, and not to the one that the program carries.
public struct Invocation: Equatable, Sendable {
  /// The built-in guide, which nothing names.
  public static let builtIn = Invocation()

  /// Options and their values, as the program takes them.
  private let options: [String]

  public init(_ options: [String] = []) { self.options = options }

  /// A guide, or several, each by an option of its own.
  /// - Parameter paths: files, folders or names.
  public init(_ option: String, _ paths: [String]) {
    // A file whose name begins as an option does would be taken for one.
    self.init(paths.flatMap { [option, $0.hasPrefix("-") ? "./\($0)" : $0] })
  }

  public static func + (one: Invocation, other: Invocation) -> Invocation {
    Invocation(one.options + other.options)
  }

  public var isBuiltIn: Bool { options.isEmpty }

  /// The whole line to type.
  /// - Parameter words: the command and its arguments, as a shell takes them; nothing to open the guide.
  public func command(_ words: String = "") -> String {
    let parts = ["bedside", words] + options.map(\.quotedForShell)
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension String {
  /// The text as one word for a shell (POSIX, "Quoting").
  public var quotedForShell: String {
    let plain =
      !isEmpty
      && unicodeScalars.allSatisfy { letter in
        letter.properties.isAlphabetic || ("0"..."9").contains(letter)
          || "-_./:,+@%=".unicodeScalars.contains(letter)
      }
    return plain ? self : "'" + replacing("'", with: #"'\''"#) + "'"
  }
}
