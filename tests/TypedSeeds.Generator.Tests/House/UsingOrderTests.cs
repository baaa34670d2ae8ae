using System.Text.RegularExpressions;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.House;

/// <summary>What <c>dotnet format</c> would sort, where neither a build nor its check of white space says so.</summary>
public partial class UsingOrderTests
{
    private static readonly string[] Folders = ["generator", "runtime", "seeds", "tests"];

    [Fact]
    public void Usings_are_in_order_those_of_the_framework_first() => Assert.DoesNotContain(
        Folders.SelectMany(static folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories))
            .Where(static path => !Path.GetRelativePath(Repository.Root, path).Split('/', '\\').Any(static part => part is "bin" or "obj" or "node_modules"))
            .Where(static path => !path.Contains(".verified.", StringComparison.Ordinal)),
        static path => !IsInOrder(File.ReadAllText(path)));

    [Theory]
    [InlineData("using System;\nusing System.Text;\nusing A;\nusing A.B;\nusing Ab;\n", true)]
    [InlineData("using A;\nusing System;\n", false)]
    [InlineData("using B;\nusing A;\n", false)]
    [InlineData("using System.Text;\nusing System.IO;\n", false)]
    public void A_using_that_is_out_of_order_is_found(string text, bool isInOrder) => Assert.Equal(isInOrder, IsInOrder(text));

    private static bool IsInOrder(string text)
    {
        var names = text.ReplaceLineEndings("\n").Split('\n').TakeWhile(static line => IsOfHead().IsMatch(line))
            .Select(static line => Using().Match(line)).Where(static match => match.Success).Select(static match => match.Groups[1].Value).ToArray();
        return names.SequenceEqual(names.OrderBy(static name => !Framework().IsMatch(name)).ThenBy(static name => name.Replace('.', '\0'), StringComparer.OrdinalIgnoreCase));
    }

    [GeneratedRegex("^(using |extern |global |//|$)")]
    private static partial Regex IsOfHead();

    [GeneratedRegex(@"^using ([A-Za-z_][\w.]*);$")]
    private static partial Regex Using();

    [GeneratedRegex(@"^System(\.|$)")]
    private static partial Regex Framework();
}
