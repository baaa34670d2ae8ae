using System.Runtime.CompilerServices;
using System.Text;
using DiffEngine;

namespace TypedSeeds.Generator.Tests.Support;

/// <summary>
/// Compares text with a file beside the test, by the convention of Verify, whose package is not available where this
/// project is built: <c>Class.Method.verified.cs</c>, <c>.received.cs</c> on a difference, <c>#name</c> for one of
/// several. A team with Verify need only replace this file.
/// </summary>
internal static class Snapshot
{
    /// <summary>Compares all generated sources with their snapshots.</summary>
    public static void Match(GeneratorRun run, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        var names = run.Sources.Keys.Order(StringComparer.Ordinal).ToArray();
        var differences = names.Select(name => Compare(Scrub(run.Sources[name]), file, $"{method}#{Path.GetFileNameWithoutExtension(name)}")).ToList();
        var folder = Path.GetDirectoryName(file)!;
        var prefix = $"{Path.GetFileNameWithoutExtension(file)}.{method}#";
        foreach (var verified in Directory.EnumerateFiles(folder, prefix + "*.verified.cs"))
        {
            var name = Path.GetFileName(verified)[prefix.Length..^".verified.cs".Length];
            differences.Add(names.Contains(name + ".cs") ? null : $"{verified} is a snapshot of a source that is no longer generated.");
        }

        Assert.Empty(differences.OfType<string>());
    }

    /// <summary>Compares one text with its snapshot.</summary>
    public static void Match(string text, [CallerFilePath] string file = "", [CallerMemberName] string method = "") =>
        Assert.Null(Compare(Scrub(text), file, method));

    private static string? Compare(string received, string file, string name)
    {
        var path = Path.Combine(Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.{name}");
        var (verifiedPath, receivedPath) = (path + ".verified.cs", path + ".received.cs");
        var verified = File.Exists(verifiedPath) ? File.ReadAllText(verifiedPath).ReplaceLineEndings("\n") : null;
        if (verified == received)
        {
            File.Delete(receivedPath);
            return null;
        }

        File.WriteAllText(receivedPath, received, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        if (!BuildServerDetector.Detected)
        {
            DiffRunner.Launch(receivedPath, verifiedPath);
        }

        return $"{receivedPath} differs from its snapshot at line {FirstDifference(verified ?? string.Empty, received)}. Read it; where it is right, rename it to .verified.cs.";
    }

    private static string Scrub(string text) =>
        text.Replace($"\"{typeof(TypedSeedsGenerator).Assembly.GetName().Version}\"", "\"{Version}\"", StringComparison.Ordinal);

    private static int FirstDifference(string left, string right) =>
        left.Split('\n').Zip(right.Split('\n')).TakeWhile(pair => pair.First == pair.Second).Count() + 1;
}
