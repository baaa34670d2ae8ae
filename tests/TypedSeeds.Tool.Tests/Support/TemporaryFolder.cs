namespace TypedSeeds.Tool.Tests.Support;

/// <summary>A folder with the files of a test, deleted when the test ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public const string Document = "We call on both sides to stop.\nWe thank the hosts.\n";

    public const string Annotation = """
        seed: 1
        document: { id: report }
        parties:
          canada: { kind: state, name: Canada }
        statements:
          stop: { act: call-on, by: [canada], mode: quoted, quote: both sides to stop }

        """;

    public string Path { get; } = Directory.CreateTempSubdirectory("typed-seeds-").FullName;

    /// <summary>A folder with one document in <c>seeds</c> and its annotation, which has no error.</summary>
    public static TemporaryFolder Small(string annotation = Annotation) =>
        new TemporaryFolder().With("seeds/report.txt", Document).With("seeds/report.yaml", annotation);

    public TemporaryFolder With(string path, string content) => With(path, System.Text.Encoding.UTF8.GetBytes(content));

    public TemporaryFolder With(string path, byte[] content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(At(path))!);
        File.WriteAllBytes(At(path), content);
        return this;
    }

    public string At(string path) => System.IO.Path.Combine(Path, path);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
