import Glibc
import Paper

/// Makes a PDF of HTML with weasyprint (https://weasyprint.org), which Debian has as a package.
enum PDFPrinter {
  /// - Throws: `ProgramError.cannotWrite`
  static func write(_ html: String, to path: String) throws {
    guard let tool = Tool("weasyprint") else {
      throw ProgramError.missingFile(PaperWording.noPrinter)
    }
    // A path that begins with a hyphen is none of its options.
    guard tool.run(["-", path.hasPrefix("-") ? "./" + path : path], reading: html) else {
      throw ProgramError.cannotWrite(PaperWording.pdfFailed)
    }
  }
}
