using System.Text;

namespace TypedSeeds.Data.Tests;

/// <summary>The tables of the inventory, as theory data.</summary>
internal static class TabbedTable
{
    /// <summary>The rows of a table without its heading.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(TabbedTable).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"There is no table {name}.", nameof(name));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split('\t')).ToArray();
    }

    public static string[] List(string cell) => cell.Split(',', StringSplitOptions.RemoveEmptyEntries);
}
