import Education

/// The names (`class`) by which pages set warnings apart: those of common public design systems, and those
/// that authors give by themselves.
enum AlertNames {
  /// - Parameter classes: what stands in `class`.
  static func level(of classes: String) -> WarningLevel? {
    let names = classes.lowercased().split(whereSeparator: \.isWhitespace).filter {
      // A part of a box ("usa-alert__body") is not the box.
      !$0.contains("__")
    }
    guard !names.isEmpty else { return nil }
    for (level, list) in levels {
      if names.contains(where: { name in
        list.whole.contains(String(name)) || list.ends.contains { name.hasSuffix($0) }
      }) {
        return level
      }
    }
    return nil
  }

  /// The gravest first: a box has a name for each thing that it is.
  private static let levels: [(WarningLevel, (whole: Set<String>, ends: [String]))] = [
    (
      .danger,
      (
        whole: [
          "danger", "boxed-warning", "boxedwarning", "black-box", "blackbox", "blackboxwarning",
          "black-box-warning", "alert-danger", "alert-error", "callout-danger",
        ],
        ends: [
          // NHS digital service manual, "Care cards", and their names before 2020.
          "care--emergency", "care--immediate", "care-card--emergency", "care-card--immediate",
          // US Web Design System, "Alert" and "Site alert"; DSFR, ECL, Drupal.
          "alert--error", "alert--emergency", "alert--danger", "notification--error",
          "messages--error", "callout--danger", "callout--error", "-boxed-warning",
          "-black-box-warning",
        ]
      )
    ),
    (
      .warning,
      (
        whole: [
          "warning", "alert", "alert-warning", "warning-box", "box-warning", "callout-warning",
          "callout-alert",
        ],
        ends: [
          "care--urgent", "care-card--urgent", "alert--warning", "notification--warning",
          "messages--warning", "callout--warning", "callout--alert",
          // GOV.UK Design System, "Warning text".
          "-warning-text",
        ]
      )
    ),
    (
      .caution,
      (
        whole: ["caution", "important", "callout-caution"],
        // NHS digital service manual, "Warning callout".
        ends: ["warning-callout", "callout--caution", "callout--important"]
      )
    ),
    (.notice, (whole: [], ends: ["care--non-urgent", "care-card--non-urgent"])),
  ]
}
