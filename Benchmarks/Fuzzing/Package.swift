// swift-tools-version: 6.2
import PackageDescription

// Only Benchmarks/Fuzzing/run builds it: the driver of libFuzzer is linked by its path.
let package = Package(
  name: "Fuzzing",
  dependencies: [.package(name: "bedside", path: "../..")],
  targets: [
    .executableTarget(
      name: "Fuzz", dependencies: [.product(name: "BedsideReaders", package: "bedside")],
      path: "Targets")
  ],
  swiftLanguageModes: [.v6]
)
