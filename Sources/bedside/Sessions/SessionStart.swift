import GuideStore

/// What is shown or read first, where something is named on the command line.
enum SessionStart {
  case topic(OpenedGuide, NodeSummary)
  /// Asked where words are no topic.
  case question(String)
}
