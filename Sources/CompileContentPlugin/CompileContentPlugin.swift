import Foundation
import PackagePlugin

/// Compiles `Content/` into the Swift file that carries the guide.
@main
struct CompileContentPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let content = context.package.directoryURL.appending(path: "Content")
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedLibrary.swift")
    let inputs = files(below: content)
    if inputs.isEmpty {
      Diagnostics.error("There is no content at \(content.path); the guide is written there.")
      return []
    }
    return [
      .buildCommand(
        displayName: "Compiling the guide",
        executable: try context.tool(named: "compile-content").url,
        arguments: [content.path, output.path], inputFiles: inputs, outputFiles: [output])
    ]
  }

  private func files(below folder: URL) -> [URL] {
    let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let files = (walk?.allObjects as? [URL] ?? []).filter { !$0.hasDirectoryPath }
    return files.sorted { $0.path < $1.path }
  }
}
