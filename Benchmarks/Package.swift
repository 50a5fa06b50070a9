// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Benchmarks",
  dependencies: [
    .package(name: "bedside", path: ".."),
    // Its counters of memory come from packages that these measurements do not need.
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "Bedside",
      dependencies: [
        .product(name: "Benchmark", package: "benchmark"),
        .product(name: "BedsideParts", package: "bedside"),
      ],
      path: "Bedside",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
  ],
  swiftLanguageModes: [.v6]
)
