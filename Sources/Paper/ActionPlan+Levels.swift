import Education

/// An action plan by how soon somebody must be told.
extension ActionPlan {
  /// Those of a level, in the order of the plan.
  func signs(_ level: ActionLevel) -> [PlannedSign] { signs.filter { $0.level == level } }

  /// What most signs of a level say of nobody answering; a single sign may say something of its own.
  func usualNoAnswer(_ level: ActionLevel) -> [Statement]? {
    let all = signs(level).map(\.noAnswer).filter { !$0.isEmpty }
    return all.max { left, right in
      all.count { $0 == left } < all.count { $0 == right }
    }
  }
}
