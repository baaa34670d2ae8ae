using System.Diagnostics;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Tool.Terminal;

/// <summary>One line with the progress of long work; it is erased when the work is done.</summary>
/// <param name="writer">A terminal; null if there is none.</param>
/// <param name="patience">Shorter work shows no progress.</param>
/// <param name="work">What is done, such as <c>checking</c>.</param>
internal sealed class ProgressLine(TextWriter? writer, TimeSpan patience, string work = "checking") : IProgress<(int Done, int All)>, IDisposable
{
    private const string Clear = "\r                    \r";

    private readonly Stopwatch _time = Stopwatch.StartNew();
    private int _percent = -1;

    public void Report((int Done, int All) value)
    {
        if (writer is null || value.All == 0 || _time.Elapsed < patience)
        {
            return;
        }

        var percent = (int)(100L * value.Done / value.All);
        if (percent != _percent)
        {
            _percent = percent;
            writer.Write($"\r{work} … {Invariant.Text(percent)} %");
        }
    }

    public void Dispose()
    {
        if (_percent >= 0)
        {
            writer!.Write(Clear);
        }
    }
}
