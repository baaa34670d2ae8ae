namespace TypedSeeds.Generator.Schema.Packages;

/// <summary>The form of the index of a data package: one line for each fact, in columns. The writer and the reader share it.</summary>
/// <remarks>
/// The head comes first: <c>typed-seeds-index|1</c>, the package, its namespace, what it uses, its own kinds. After it come the
/// entries, kind by kind below a line <c>#kind</c>: <c>id|names|former ids|why it is deprecated</c>. A document whose text the
/// package carries has four columns more: <c>sha256|language|layout|what is quoted of it</c>; see <see cref="TextsFormat"/>. One
/// that is a reading of another package's document has one more, which names that. The last line is a hash
/// of all lines before it, so that a file that was cut or changed is not taken for an index.
/// </remarks>
internal static class IndexFormat
{
    /// <summary>The ending of the file. It is beside the assembly, under the same name, as a file of XML documentation is.</summary>
    public const string Extension = ".typed-seeds";

    /// <summary>How the file begins.</summary>
    public const string Opening = "typed-seeds-index";

    /// <summary>The version of the form.</summary>
    public const string Version = "1";

    /// <summary>The line of the package: its id and version.</summary>
    public const string Package = "package";

    /// <summary>The line of the namespace that its classes are in.</summary>
    public const string Namespace = "namespace";

    /// <summary>A line for each package that it uses: alias, id and version.</summary>
    public const string Uses = "uses";

    /// <summary>A line for each kind of its own: name, section, record, class, scope and description.</summary>
    public const string Kind = "kind";

    /// <summary>The last line.</summary>
    public const string Hash = "sha256";

    /// <summary>The word for a kind whose ids are unique in their document.</summary>
    public const string DocumentScope = "document";

    /// <summary>The columns of a line.</summary>
    public static string[] Columns(string line) => Split(line, RowText.Column).ToArray();

    /// <summary>The items of a column.</summary>
    public static IEnumerable<string> Items(string column) =>
        column.Length == 0 ? [] : Split(column, RowText.Item).Select(static item => RowText.Read(item, 0, item.Length));

    private static IEnumerable<string> Split(string text, char separator)
    {
        for (var at = 0; at <= text.Length;)
        {
            var end = RowText.EndOf(text, at, text.Length, separator);
            yield return text.Substring(at, end - at);
            at = end + 1;
        }
    }
}
