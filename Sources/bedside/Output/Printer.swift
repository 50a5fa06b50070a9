/// The printer that `lp` (POSIX) sends text to.
struct Printer {
  private let tool: Tool

  /// - Returns: `nil` where there is no such program.
  init?() {
    guard let tool = Tool("lp") else { return nil }
    self.tool = tool
  }

  /// - Returns: whether it was taken.
  func print(_ text: String) -> Bool { tool.run([], reading: text) }
}
