import ArgumentParser
import Browsing
import Foundation
import GuideStore

/// Parses the command line, runs a command, and turns whatever goes wrong into one sentence and an
/// exit status of `sysexits.h`.
enum Program {
  static func run() -> Never {
    keepStandardFiles()
    do {
      // Without arguments there is nothing to parse, and the first screen comes sooner.
      if CommandLine.argc == 1 {
        try BrowserSession().run()
      } else {
        let arguments = Bedside.withCommandFirst(Array(CommandLine.arguments.dropFirst()))
        var command = try Bedside.parseAsRoot(arguments)
        try command.run()
      }
      exit(0)
    } catch {
      exit(status(saying: error))
    }
  }

  /// Says what went wrong, once.
  /// - Returns: the exit status.
  private static func status(saying error: any Error) -> Int32 {
    switch error {
    case let error as ProgramError:
      if let sentence = error.sentence { Output.complain(sentence) }
      return error.status
    case let error as LibraryError:
      Output.complain(error.description)
      return ProgramError.status(of: error)
    default:
      // Help, usage errors, and their statuses are the parser's own.
      let status = Bedside.exitCode(for: error)
      guard status == .success else {
        let sentence = Bedside.message(for: error)
        Output.complain(status == .validationFailure ? Wording.usage(sentence) : sentence)
        return status.rawValue
      }
      do {
        try Output.print(Bedside.fullMessage(for: error))
        return 0
      } catch {
        return Self.status(saying: error)
      }
    }
  }

  /// Where standard input, output or error is closed, the next file that is opened would take its
  /// place: an error sentence would be written into a library.
  private static func keepStandardFiles() {
    for file in STDIN_FILENO...STDERR_FILENO where fcntl(file, F_GETFD) < 0 {
      // The other way round, so that reading and writing still fail.
      _ = open("/dev/null", file == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}

/// What a person can meet: one sentence that says what, where and what to do.
enum ProgramError: Error {
  /// Nothing to add: the answer already says that the sources do not say.
  case notAnswered
  case nothingFound(String)
  case missingFile(String)
  /// The findings are printed already.
  case contentHasErrors
  case badContent(String)
  case ambiguous(String)
  case cannotWrite(String)

  var sentence: String? {
    switch self {
    case .notAnswered, .contentHasErrors: nil
    case .nothingFound(let sentence), .missingFile(let sentence), .badContent(let sentence),
      .ambiguous(let sentence), .cannotWrite(let sentence):
      sentence
    }
  }

  /// `sysexits.h`: EX_USAGE 64, EX_DATAERR 65, EX_NOINPUT 66, EX_IOERR 74.
  var status: Int32 {
    switch self {
    case .notAnswered, .nothingFound: 1
    case .ambiguous: 64
    case .badContent, .contentHasErrors: 65
    case .missingFile: 66
    case .cannotWrite: 74
    }
  }

  static func status(of error: LibraryError) -> Int32 {
    switch error {
    case .missing: 66
    case .notALibrary, .truncated, .otherVersion: 65
    case .unreadable, .unwritable, .occupied: 74
    }
  }
}
