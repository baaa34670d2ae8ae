using System.Text.RegularExpressions;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.House;

/// <summary>What <c>dotnet format</c> alone would see: a build has no rule for the order of the usings.</summary>
public partial class UsingOrderTests
{
    private static readonly string[] Folders = ["generator", "runtime", "seeds", "tests"];

    [Fact]
    public void Usings_are_in_the_order_of_their_names_and_those_of_the_system_are_first() => Assert.Empty(
        Folders
            .SelectMany(static folder => Files(Path.Combine(Repository.Root, folder)))
            .Where(static path => !IsOrdered(File.ReadLines(path)))
            .Select(static path => Path.GetRelativePath(Repository.Root, path)));

    [Theory]
    [InlineData(true, "using System;\nusing System.Text;\nusing Another;\nusing Another.One;\nusing B;")]
    [InlineData(true, "using B;\n\nusing A;")]
    [InlineData(true, "using B;\n#if NET\nusing A;")]
    [InlineData(true, "namespace N;\nusing B;\nusing A;")]
    [InlineData(false, "using A;\nusing System;")]
    [InlineData(false, "using System.Text;\nusing System;")]
    [InlineData(false, "using Another.Two;\nusing Another.One;")]
    public void A_wrong_order_would_be_seen(bool isRight, string lines) => Assert.Equal(isRight, IsOrdered(lines.Split('\n')));

    private static IEnumerable<string> Files(string folder) => Directory
        .EnumerateFiles(folder, "*.cs")
        .Concat(Directory.EnumerateDirectories(folder).Where(static path => Path.GetFileName(path) is not ("bin" or "obj" or "node_modules")).SelectMany(Files));

    // Another line between them, such as a condition or an empty one, begins a group of its own.
    private static bool IsOrdered(IEnumerable<string> lines)
    {
        string? before = null;
        foreach (var line in lines.TakeWhile(static line => !line.StartsWith("namespace ", StringComparison.Ordinal)))
        {
            var name = Using().Match(line) is { Success: true } match ? match.Groups[1].Value : null;
            if (name is not null && before is not null && Compare(before, name) > 0)
            {
                return false;
            }

            before = name;
        }

        return true;
    }

    private static int Compare(string one, string other) => IsOfSystem(one) == IsOfSystem(other)
        ? string.Compare(one.Replace('.', ' '), other.Replace('.', ' '), StringComparison.OrdinalIgnoreCase)
        : IsOfSystem(one) ? -1 : 1;

    private static bool IsOfSystem(string name) => name == "System" || name.StartsWith("System.", StringComparison.Ordinal);

    [GeneratedRegex(@"^\uFEFF?using ([\w.]+);\r?$")]
    private static partial Regex Using();
}
