extension Collection {
  /// `nil` in place of nothing, so that `??` can say what stands there instead.
  var nonEmpty: Self? { isEmpty ? nil : self }
}
