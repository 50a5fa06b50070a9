/// A guide that somebody wrote and nobody taught how people ask is ranked by weights of an earlier fit of
/// `tune-search`, without questions on documents: sample guides of a few pages moved with them.
extension Tuning {
  static let rankByWords = LinearModel(
    bias: 0.000,
    weights: [
      1.277, 2.166, 1.315, 0.293, -0.159, -0.202, 2.790, 3.907, -0.540, 2.109,
      -3.871, -0.280, -0.230, 0.107, -0.303, -0.249, 0.470, 0.600, 0.527, 0.176,
      -0.211, -0.711, -0.039, 0.908, 0.175, -0.313, -0.043, 0.048, 0.457, 1.170,
      -1.319, 0.634, -1.801, 0.840, 0.227, 0.192, -2.240, -0.327, 2.014, 0.086,
      -0.325, 2.895,
    ])
}
