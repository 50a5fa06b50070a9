/// The version of the program, for the command, the manual and the parser's help.
enum ProgramVersion {
  static let number = "1.0.0"
}
