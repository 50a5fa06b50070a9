import ArgumentParser
import Browsing
import Bytes
import CTerminal
import Glibc
import GuideStore
import Terminal

/// Parses the command line, runs a command, and turns whatever goes wrong into one sentence and an
/// exit status of `sysexits.h`.
enum Program {
  static func run() -> Never {
    guard_protect()
    keepStandardFiles()
    UnfinishedFile.tell(LineSignals.takeAway)
    do {
      if KioskInvocation.isShell(CommandLine.arguments) {
        try BrowserSession(kiosk: KioskInvocation.begin()).run()
        exit(0)
      }
      // Without arguments there is nothing to parse, and the first screen comes sooner.
      if CommandLine.argc == 1 {
        try BrowserSession().run()
      } else {
        let typed = Array(CommandLine.arguments.dropFirst())
        if let request = ShellRequest(typed) {
          try request.run()
        } else if Documents.areAll(typed), !CommandName.has(typed[0]) {
          // Nor are files alone, which come sooner too.
          try BrowserSession(settings: Settings(documents: typed)).run()
        } else {
          var command = try Bedside.parseAsRoot(TypedArguments.ordered(typed))
          try command.run()
        }
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
      _ = Files.open("/dev/null", file == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}
