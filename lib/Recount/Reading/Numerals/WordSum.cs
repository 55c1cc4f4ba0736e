using Recount.Reading.Words;

namespace Recount.Reading.Numerals;

/// <summary>The running sum of a number in words: what was closed by a scale, and what is still below a thousand.</summary>
internal struct WordSum
{
    private Amount _closed;
    private decimal _open;
    private bool _isAfterScale;
    private int _bound;

    /// <summary>Whether a word was taken.</summary>
    public bool IsBegun { get; private set; }

    /// <summary>How many scale words were taken.</summary>
    public int Scales { get; private set; }

    /// <summary>The power of the last scale word from a thousand up, where the number ends with it.</summary>
    public int LastPower { get; private set; }

    /// <summary>Whether the last word was a scale from a thousand up.</summary>
    public readonly bool IsAtScale => _isAfterScale && _open == 0;

    /// <summary>Whether "and" can follow: behind "hundred" or a larger scale.</summary>
    public readonly bool AwaitsAnd => _isAfterScale || (_open >= 100 && _open % 100 == 0);

    /// <summary>The number so far.</summary>
    public readonly Amount Total => _closed.Plus(new Amount(_open));

    /// <summary>Whether a cardinal below a hundred fits.</summary>
    public readonly bool CanTake(decimal value)
    {
        if (!IsBegun || (_isAfterScale && value > 0))
        {
            return true;
        }

        var tail = _open % 100;
        return value > 0 && _open > 0 && (tail == 0 || (tail >= 20 && tail % 10 == 0 && value < 10));
    }

    /// <summary>Adds a cardinal below a hundred.</summary>
    public void Take(decimal value)
    {
        _open += value;
        _isAfterScale = false;
        LastPower = 0;
        IsBegun = true;
    }

    /// <summary>Whether a scale word fits.</summary>
    public readonly bool CanScale(int power) => power switch
    {
        2 => IsBegun && _open is > 0 and < 100,
        _ => IsBegun && (_isAfterScale || (_open > 0 && (_bound == 0 || power < _bound))),
    };

    /// <summary>Multiplies by a scale word.</summary>
    public void Scale(int power)
    {
        Scales++;
        if (power == 2)
        {
            _open *= 100;
            LastPower = 2;
            return;
        }

        // "Lakh crore" and "million million" multiply; "million … thousand" adds.
        if (_open == 0)
        {
            _closed = _closed.Times(Amount.PowerOfTen(power));
            LastPower += power;
        }
        else
        {
            _closed = _closed.Plus(new Amount(_open).Times(Amount.PowerOfTen(power)));
            LastPower = power;
        }

        _open = 0;
        _bound = power;
        _isAfterScale = true;
    }

    /// <summary>Whether an ordinal can close the number.</summary>
    public readonly bool CanEndWith(Entry ordinal) => ordinal.Power > 0
        ? CanScale(ordinal.Power)
        : _isAfterScale || (_open > 0 && _open % 100 == 0) || (_open % 100 >= 20 && _open % 10 == 0 && ordinal.Value < 10);

    /// <summary>Closes the number with an ordinal.</summary>
    public void EndWith(Entry ordinal)
    {
        if (ordinal.Power > 0)
        {
            Scale(ordinal.Power);
        }
        else
        {
            _open += ordinal.Value;
        }

        LastPower = 0;
    }
}
