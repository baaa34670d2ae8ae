using System.Text;

namespace TypedSeeds.Briefing.Rendering;

/// <summary>Removes the spaces at line ends, with which tables fill their last column.</summary>
internal sealed class LineEndTrimmer(TextWriter writer) : TextWriter
{
    private int _spaces;

    public override Encoding Encoding => writer.Encoding;

    public override void Write(char value)
    {
        if (value == ' ')
        {
            _spaces++;
            return;
        }

        var isLineEnd = value is '\r' or '\n';
        for (; _spaces > 0; _spaces--)
        {
            if (!isLineEnd)
            {
                writer.Write(' ');
            }
        }

        writer.Write(value);
    }

    public override void Flush() => writer.Flush();
}
