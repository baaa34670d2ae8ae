using System.Text;

namespace TypedSeeds;

/// <summary>The characters that give a row its form, and how a text that holds them is written.</summary>
/// <remarks>
/// A row is one line: columns set apart by <c>|</c>, items of a column by <c>;</c>, parts of an item by <c>^</c>.
/// This file is compiled into the generator too, which writes what the runtime reads.
/// </remarks>
internal static class RowText
{
    public const char Column = '|';
    public const char Item = ';';
    public const char Part = '^';
    public const char Escape = '\\';

    /// <summary>Separates the pieces of one quote: <c>2:61+80&amp;2:150+4</c>.</summary>
    public const char Piece = '&';

    /// <summary>Separates the line and the column of a place, <c>line:column+length</c>.</summary>
    public const char Line = ':';

    /// <summary>Separates the start and the length of a place.</summary>
    public const char Length = '+';

    /// <summary>Sets a code's scheme apart from the code, a place of a quote apart from its reason, and a field of any kind apart from what follows.</summary>
    public const char Assign = '=';

    /// <summary>Begins the line that names a kind and its columns, above that kind's rows.</summary>
    public const char Section = '#';

    /// <summary>Sets a document's id apart from the id of an entry in it; also begins the name of a file without a document.</summary>
    public const char Scope = '/';

    /// <summary>Sets the kind apart from the id in a column that may refer to several kinds.</summary>
    public const char Kind = ':';

    /// <summary>In place of the origin of a source: the field has its value from the defaults of the file, <c>by^default</c>.</summary>
    public const string Default = "default";

    /// <summary>Reads a text as it was before it was written into a row. An escape that is cut off is text: rows of an index come from elsewhere.</summary>
    public static string Read(string rows, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (rows[i] == Escape)
            {
                return ReadEscaped(rows, start, end);
            }
        }

        return rows.Substring(start, end - start);
    }

    /// <summary>The end of the column, item or part that begins at <paramref name="at"/>.</summary>
    public static int EndOf(string rows, int at, int end, char separator)
    {
        while (at < end && rows[at] != separator)
        {
            at += rows[at] == Escape ? 2 : 1;
        }

        return at < end ? at : end;
    }

    /// <summary>The number of groups that the files of a large corpus are found in: see <see cref="GroupOf"/>.</summary>
    public const int Groups = 64;

    /// <summary>The group of a file, by its name. One method that opens any of thousands of files would take the compiler of the runtime seconds.</summary>
    public static int GroupOf(string file) => (int)(Hash(file) % Groups);

    /// <summary>The hash of a text: the same in every process and on every machine.</summary>
    public static uint Hash(string text) => Hash(text, 0, text.Length);

    /// <summary>The hash of a part of a text, FNV-1a over UTF-16: <c>string.GetHashCode</c> is seeded anew in each process and costs more to start than a few ids to hash.</summary>
    public static uint Hash(string text, int start, int end)
    {
        var hash = 2166136261u;
        for (var i = start; i < end; i++)
        {
            hash = unchecked((hash ^ text[i]) * 16777619u);
        }

        return hash;
    }

    private static string ReadEscaped(string rows, int start, int end)
    {
        var text = new StringBuilder(end - start);
        for (var i = start; i < end; i++)
        {
            if (rows[i] != Escape || i + 1 == end)
            {
                text.Append(rows[i]);
                continue;
            }

            i++;
            switch (rows[i])
            {
                case 'n':
                    text.Append('\n');
                    break;
                case 'r':
                    text.Append('\r');
                    break;
                case 'u' when i + 4 < end:
                    text.Append(ReadUnit(rows, i + 1));
                    i += 4;
                    break;
                default:
                    text.Append(rows[i]);
                    break;
            }
        }

        return text.ToString();
    }

    private static char ReadUnit(string rows, int at)
    {
        var unit = 0;
        for (var i = at; i < at + 4; i++)
        {
            var digit = rows[i] <= '9' ? rows[i] - '0' : rows[i] - 'A' + 10;
            unit = (unit * 16) + digit;
        }

        return (char)unit;
    }
}
