import Foundation
import Paper

/// Makes a PDF of HTML with weasyprint (https://weasyprint.org), which Debian has as a package.
enum PDFPrinter {
  /// - Throws: `ProgramError.cannotWrite`
  static func write(_ html: String, to path: String) throws {
    let folders = (variable("PATH") ?? "").split(separator: ":")
    let tools: [String] = folders.map { "\($0)/weasyprint" }
    guard let tool = tools.first(where: { access($0, X_OK) == 0 })
    else { throw ProgramError.missingFile(PaperWording.noPrinter) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: tool)
    // A path that begins with a hyphen is none of its options.
    process.arguments = ["-", path.hasPrefix("-") ? "./" + path : path]
    let input = Pipe()
    process.standardInput = input
    process.standardError = FileHandle.nullDevice
    let before = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, before) }
    do {
      try process.run()
      try input.fileHandleForWriting.write(contentsOf: Data(html.utf8))
      try input.fileHandleForWriting.close()
    } catch {
      throw ProgramError.cannotWrite(PaperWording.pdfFailed)
    }
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw ProgramError.cannotWrite(PaperWording.pdfFailed)
    }
  }
}
